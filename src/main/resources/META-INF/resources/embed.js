// Tells the page around the frame how high the figure is, whenever that changes. It says nothing else and listens to nobody.
new ResizeObserver(() => {
  const height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
  window.parent.postMessage({ type: 'reliance-height', height }, '*');
}).observe(document.querySelector('main'));
