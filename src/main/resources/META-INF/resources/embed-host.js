// For the page around embedded figures: gives each frame the height that its figure asks for. Frames are told apart by
// who sent the message, and only those that show this site are heard.
(() => {
  const site = new URL(document.currentScript.src).origin;
  window.addEventListener('message', (event) => {
    if (event.origin !== site || event.data?.type !== 'reliance-height') return;
    const height = Math.min(Math.max(Number(event.data.height) || 0, 100), 5000);
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
    }
  });
})();
