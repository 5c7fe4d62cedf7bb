// The page's policy allows the styles that carry its nonce, and no style attributes in what is parsed. What the page's own
// scripts make is theirs: a style element gets the nonce, a style attribute is set as the properties that it names.
{
  const { nonce } = document.currentScript;
  for (const method of ['createElement', 'createElementNS']) {
    const create = Document.prototype[method];
    Document.prototype[method] = function (...names) {
      const made = create.apply(this, names);
      if (made.localName === 'style') made.nonce = nonce;
      return made;
    };
  }
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style' && this.style) this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };
}
