// Appended to our own built script: the same contract as the others', with the models that were published.
globalThis.contender = {
  create() {
    const widget = document.createElement(OURS.tag);
    widget.model = OURS.models[0];
    widget.textContent = OURS.text;
    return widget;
  },
  set(widget, i) {
    widget.model = OURS.models[i];
  },
  isDrawn: (widget) => !!widget.shadowRoot?.querySelector('.root'),
};
