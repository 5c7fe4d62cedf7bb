// Tells the page around the frame how high the figure is, whenever that changes or the page asks. It says nothing else.
const main = document.querySelector('main');
const tellHeight = () => {
  const height = Math.ceil(main.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'reliance-height', height }, '*');
};
new ResizeObserver(tellHeight).observe(main);
window.addEventListener('message', (event) => {
  if (event.source === window.parent && event.data?.type === 'reliance-ask-height') tellHeight();
});
