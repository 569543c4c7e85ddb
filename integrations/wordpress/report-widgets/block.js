/* The block in the editor: its fields, and the figure as the article will show it. Written without JSX, so that nothing builds it. */
(({ blocks, element, blockEditor, components, serverSideRender, i18n }) => {
  const { createElement: h } = element;
  const { __ } = i18n;
  const text = (props, name, label, help) =>
    h(components.TextControl, {
      label,
      help,
      value: props.attributes[name],
      onChange: (value) => props.setAttributes({ [name]: value.trim() }),
    });
  const choice = (props, name, label, values) =>
    h(components.SelectControl, {
      label,
      value: props.attributes[name],
      options: ['', ...values].map((value) => ({ value, label: value || '—' })),
      onChange: (value) => props.setAttributes({ [name]: value }),
    });
  blocks.registerBlockType('report-widgets/figure', {
    edit: (props) =>
      h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            components.PanelBody,
            { title: __('Figure', 'report-widgets') },
            text(
              props,
              'id',
              __('Id', 'report-widgets'),
              __('The part behind /w/ in the address of its page.', 'report-widgets'),
            ),
            choice(props, 'lang', __('Language', 'report-widgets'), ['zh', 'en']),
            choice(props, 'theme', __('Style', 'report-widgets'), ['newsroom', 'portal', 'elder']),
            text(
              props,
              'report',
              __('Report', 'report-widgets'),
              __('Only for a site of several reports: its folder.', 'report-widgets'),
            ),
          ),
        ),
        h(serverSideRender, { block: 'report-widgets/figure', attributes: props.attributes }),
      ),
    save: () => null,
  });
})(globalThis.wp);
