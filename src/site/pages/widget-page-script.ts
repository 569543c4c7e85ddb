import { scriptJson } from '../snippets/script-json.js';
import { LOOKS, REFRESHES } from '../looks.js';

/** A class for the page that a frame shows, before anything of it is painted; no access to the page around is needed. */
export const framedScript = `if(window.parent!==window)document.documentElement.className='framed'`;

/**
 * Gives the widget before it what the address asks for. What is written is always a value of the list, never the text of
 * the address; nothing of it is decoded, since no value that is known has need of that.
 * @param follows the data that the page can follow, and what its figure is as of; none where it never changes
 * @param isStage whether the widget is as large as its place, where the page stands by itself and the address asks for nothing else
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
