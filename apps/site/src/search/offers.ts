// runs in the browser: the search box works without it
import Combobox from '@github/combobox-nav';

interface Offer {
  readonly kind: string;
  readonly text: string;
  readonly url: string;
}

const PAUSE_MS = 120;
const SHORTEST = 2;
const LONGEST = 140;

function makeOption({ kind, text, url }: Offer, kinds: Readonly<Record<string, string>>, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = id;
  option.dataset['url'] = url;
  const name = document.createElement('span');
  name.textContent = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const what = document.createElement('small');
  what.textContent = kinds[kind] ?? '';
  option.append(name, what);
  return option;
}

function makeList(form: HTMLFormElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'offers';
  list.id = 'goi-y';
  list.role = 'listbox';
  list.ariaLabel = form.dataset['offers'] ?? '';
  list.hidden = true;
  form.append(list);
  return list;
}

async function fetchOffers(typed: string, signal: AbortSignal): Promise<readonly Offer[] | null> {
  try {
    const answer = await fetch(`/goi-y/?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? ((await answer.json()) as Offer[]) : null;
  } catch {
    // overtaken by the next letter, or nobody answers: the box can be used as it is
    return null;
  }
}

/** The list under a search box, which opens and closes. */
function listUnder(
  form: HTMLFormElement,
  input: HTMLInputElement,
): { show: (offers: readonly Offer[]) => void; close: () => boolean } {
  const list = makeList(form);
  const box = new Combobox(input, list, { tabInsertsSuggestions: false });
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<string, string>;
  const close = (): boolean => {
    if (list.hidden) return false;
    box.stop();
    list.hidden = true;
    return true;
  };
  const show = (offers: readonly Offer[]): void => {
    list.replaceChildren(...offers.map((offer, at) => makeOption(offer, kinds, `${list.id}-${at}`)));
    if (offers.length === 0) return void close();
    if (list.hidden) box.start();
    list.hidden = false;
  };
  // a press on an offer moves the focus before it counts as a click
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    const { url } = target instanceof HTMLElement ? target.dataset : {};
    // offers are told by their Vietnamese addresses
    const language = document.documentElement.lang;
    if (url) location.assign(language === 'vi' ? url : `/${language}${url}`);
  });
  return { show, close };
}

/** Offers pages under a search box while somebody types (the ARIA combobox pattern). */
function offerWhileTyping(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input) return;
  const { show, close } = listUnder(form, input);
  let asked: AbortController | null = null;
  let pause = 0;
  const ask = async (): Promise<void> => {
    asked?.abort();
    asked = new AbortController();
    const typed = input.value.trim();
    const offers = typed.length < SHORTEST ? [] : await fetchOffers(typed, asked.signal);
    if (offers && document.activeElement === input) show(offers);
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    // the browser would empty the box as well
    if (event.key === 'Escape' && close()) event.preventDefault();
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
}

document.querySelectorAll<HTMLFormElement>('form.ask').forEach(offerWhileTyping);
