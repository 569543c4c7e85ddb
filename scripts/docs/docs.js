import MiniSearch from 'minisearch';

/* The search of the documentation: the index comes with the first letter that somebody types. */

const script = document.currentScript;
const { index: address, root, none } = script.dataset;
const box = document.querySelector('search');
const input = box.querySelector('input');
const results = box.querySelector('ul');
const MAX_RESULTS = 12;

/** Words; Chinese, which has no spaces, as pairs of characters. */
const tokenize = (text) =>
  [...text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}_-]+/gu)].flatMap(([word]) =>
    /\p{Script=Han}/u.test(word) && word.length > 1
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word.toLowerCase()],
  );

let loading;
let current = -1;

function load() {
  loading ??= fetch(address)
    .then((answer) => answer.json())
    .then((entries) => {
      const search = new MiniSearch({
        fields: ['heading', 'page', 'text'],
        storeFields: ['address', 'page', 'heading', 'text'],
        idField: 'address',
        tokenize,
        searchOptions: { boost: { heading: 3, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
      });
      search.addAll(entries);
      return search;
    });
  return loading;
}

function close() {
  results.hidden = true;
  current = -1;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function excerpt(text, query) {
  const at = Math.max(0, text.toLowerCase().indexOf(query.toLowerCase()) - 40);
  return (at ? '…' : '') + text.slice(at, at + 140);
}

function option(entry, query, at) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const [heading, page, text] = ['strong', 'span', 'small'].map((name) => document.createElement(name));
  item.id = `result-${at}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  link.href = root + entry.address;
  link.tabIndex = -1;
  heading.textContent = entry.heading;
  page.textContent = entry.page === entry.heading ? '' : entry.page;
  text.textContent = excerpt(entry.text, query);
  link.append(heading, ' ', page, text);
  item.append(link);
  return item;
}

async function find() {
  const query = input.value.trim();
  if (!query) return close();
  const search = await load();
  if (query !== input.value.trim()) return;
  const found = search.search(query).slice(0, MAX_RESULTS);
  results.replaceChildren(...found.map((entry, at) => option(entry, query, at)));
  if (!found.length) {
    const item = document.createElement('li');
    item.className = 'none';
    item.textContent = none;
    results.append(item);
  }
  results.hidden = false;
  current = -1;
  input.setAttribute('aria-expanded', 'true');
}

function move(step) {
  const options = [...results.querySelectorAll('[role=option]')];
  if (!options.length) return;
  options[current]?.setAttribute('aria-selected', 'false');
  current = (current + step + options.length) % options.length;
  options[current].setAttribute('aria-selected', 'true');
  options[current].scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', options[current].id);
}

box.hidden = false;
input.addEventListener('input', () => void find());
input.addEventListener('focus', () => void load());
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(-1);
  else if (event.key === 'Escape') close();
  else if (event.key === 'Enter') results.querySelectorAll('a')[Math.max(current, 0)]?.click();
  else return;
  if (event.key !== 'Escape') event.preventDefault();
});
box.addEventListener('focusout', (event) => {
  if (!box.contains(event.relatedTarget)) close();
});
results.addEventListener('pointerdown', (event) => event.preventDefault());
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) return;
  event.preventDefault();
  input.focus();
});
