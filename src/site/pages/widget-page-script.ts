import { scriptJson } from '../snippets/script-json.js';
import { LOOKS, REFRESHES } from '../looks.js';

/** Sets a class before first paint if the page is in a frame; needs no access to the parent page. */
export const framedScript = `if(window.parent!==window)document.documentElement.className='framed'`;

/**
 * Applies the address's options to the preceding widget. Only values from the list are written, never text of the
 * address; nothing is decoded, since no known value needs it.
 * @param follows the data file that the page refreshes from, and the date of its figure; absent if it never changes
 * @param isStage whether the widget fills its page, if opened directly without options
 */
export const looksScript = (
  follows?: { readonly file: string; readonly asOf: string },
  isStage = false,
): string => `(function(){
var looks=${JSON.stringify(follows === undefined ? LOOKS : { ...LOOKS, refresh: REFRESHES })},widget=document.currentScript.previousElementSibling;
${isStage ? "if(window.parent===window)widget.setAttribute('density','poster');\n" : ''}location.search.slice(1).split('&').forEach(function(pair){
var name=pair.split('=')[0],known=Object.prototype.hasOwnProperty.call(looks,name)?looks[name]:[],at=known.indexOf(pair.slice(name.length+1));
if(at<0)return;
${follows === undefined ? '' : following(follows)}widget.setAttribute(name,known[at]);
if(name==='scheme')document.documentElement.setAttribute('data-scheme',known[at]);
});
})()`;

const following = ({ file, asOf }: { readonly file: string; readonly asOf: string }): string =>
  `if(name==='refresh'){widget.setAttribute('data-live',${scriptJson(file)});widget.setAttribute('data-as-of',${scriptJson(asOf)});name='data-refresh'}\n`;
