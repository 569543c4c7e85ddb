/** Shows the pixel and byte size of each picture once loaded; nothing if unknown. */
export function showSizes(list: HTMLElement): void {
  for (const picture of list.querySelectorAll('img')) {
    const show = (): void => {
      const bytes = performance.getEntriesByName(picture.src)[0] as PerformanceResourceTiming | undefined;
      const text = [
        picture.src.endsWith('.svg') ? '' : `${picture.naturalWidth}×${picture.naturalHeight}`,
        bytes?.encodedBodySize ? `${Math.max(1, Math.round(bytes.encodedBodySize / 1000))} kB` : '',
      ].filter(Boolean);
      const size = document.createElement('small');
      size.textContent = text.join(' · ');
      if (text.length) picture.parentElement?.append(size);
    };
    if (picture.complete && picture.naturalWidth) show();
    else picture.addEventListener('load', show, { once: true });
  }
}
