// For the page around embedded figures: gives each frame the height that its figure asks for. Frames are told apart by
// who sent the message, and only those that show this site are heard. A figure that was there first is asked again.
(() => {
  const site = new URL(document.currentScript.src).origin;
  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(`${site}/`));
  window.addEventListener('message', (event) => {
    if (event.origin !== site || event.data?.type !== 'reliance-height') return;
    const height = Math.min(Math.max(Number(event.data.height) || 0, 100), 5000);
    for (const frame of frames()) {
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
    }
  });
  const ask = () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'reliance-ask-height' }, '*');
  };
  ask();
  window.addEventListener('load', ask);
})();
