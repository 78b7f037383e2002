/*
 * A label covers what lies under it. Escape puts it away, without the pointer or the
 * focus having to leave its dot (WCAG 2.2, success criterion 1.4.13).
 */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const dot of document.querySelectorAll<SVGAElement>('.picture a:is(:hover, :focus)')) {
    dot.dataset.labelAway = '';
    // When the dot is reached for again, so is its label.
    for (const reach of ['pointerenter', 'focus'])
      dot.addEventListener(reach, () => delete dot.dataset.labelAway, { once: true });
  }
});
