// What LivePictureIT does inside a page: moves one of the controls that change the picture, and reads the pictures.
() => {
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const tell = (element, ...events) => events.forEach((name) => element.dispatchEvent(new Event(name, { bubbles: true })));
  const one = (list, share) => list[Math.floor(share * list.length)];

  const press = (element) => {
    element.click();
    return element.value || element.textContent.trim();
  };
  const enter = (element, value) => {
    element.value = value;
    tell(element, 'input', 'change');
    return value;
  };
  const step = (element, share) => {
    const { min, max } = element;
    const size = element.step || 1;
    return +(+min + Math.round((share * (max - min)) / size) * size).toFixed(6);
  };

  // Each kind of control, and how it is moved to the place that a number from 0 to 1 names.
  const kinds = {
    '.levers vaadin-number-field': (element, share) => enter(element, String(step(element, share))),
    '.levers vaadin-decimal-slider, .levers vaadin-slider': (element, share) => enter(element, step(element, share)),
    '.levers vaadin-radio-button': press,
    '.levers button:not([disabled], [data-replays])': press,
    '.choices vaadin-checkbox': press,
    '.choices vaadin-select': (element, share) => {
      const items = [...element.querySelectorAll('vaadin-select-item:not([disabled])')];
      return items.length > 0 ? enter(element, one(items, share).value) : 'nothing to choose';
    },
    '.figure select': (element, share) => enter(element, one([...element.options].filter((each) => !each.disabled), share).value),
    '.figure input[type=checkbox]:not([slot])': press,
    '.figure input[inputmode=numeric]': (element, share) => enter(element, share < 0.2 ? '' : String(1985 + Math.floor(share * 50))),
    'reliance-theme-switch input': press,
  };

  async function idle() {
    const busy = () => Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.());
    for (let quiet = 0; quiet < 3; quiet = busy() ? 0 : quiet + 1) await frame();
  }

  window.picture = {
    /** Awaits the pictures of a page that has just been opened, and opens what hides controls. */
    async opened() {
      while (!document.querySelector('.figure reliance-chart')?.marks().length) await frame();
      await idle();
      for (const details of document.querySelectorAll('.series-picker')) details.open = true;
      await idle();
    },

    /** Moves one control and answers which, and where to. */
    async move(which, where) {
      const controls = Object.entries(kinds).flatMap(([selector, mover]) =>
        [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map((element) => ({ selector, mover, element })),
      );
      // Kind before control, or a figure with many values would see little else moved than these.
      const { selector } = one([...new Map(controls.map((each) => [each.selector, each])).values()], which);
      const { element, mover } = one(controls.filter((each) => each.selector === selector), (which * 997) % 1);
      const to = mover(element, where);
      await idle();
      return `${selector} ${element.id || element.closest('[id]')?.id || ''} -> ${to}`;
    },

    /** The marks of every picture of a figure that can be seen, each as text, once they stand still; with the words that belong to it. */
    async marks() {
      scrollTo(0, 0);
      const read = () =>
        [...document.querySelectorAll('.figure reliance-chart')].filter((chart) => chart.checkVisibility()).map((chart) => [
          `${chart.clientWidth} x ${chart.clientHeight} ${chart.shadowRoot.querySelector('ol')?.textContent ?? ''}`,
          ...chart.marks().map((mark) => JSON.stringify(mark)),
        ]);
      let last;
      let now = '';
      do {
        last = now;
        await idle();
        await pause(200);
        now = JSON.stringify(read());
      } while (now !== last);
      return now;
    },
  };
}
