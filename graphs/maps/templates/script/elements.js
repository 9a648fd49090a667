// Elements of the page. Text is only ever set as text, so no name can become markup.
const Elements = (() => {
  const byId = (id) => document.getElementById(id);

  const make = (tag, text, parent, attributes) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const name in attributes || {}) element.setAttribute(name, attributes[name]);
    if (parent) parent.appendChild(element);
    return element;
  };

  const button = (text, parent, pressed, attributes) => {
    const made = make("button", text, parent, { type: "button", ...attributes });
    made.addEventListener("click", pressed);
    return made;
  };

  // A select with its label before it; options are [value, text].
  const select = (label, options, chosen, parent, changed) => {
    const holder = make("label", "", parent, { class: "choice" });
    make("span", label, holder);
    const made = make("select", "", holder);
    for (const [value, text] of options) make("option", text, made, { value });
    made.value = chosen;
    made.addEventListener("change", () => changed(made.value));
    return made;
  };

  const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many || one + "s"}`;

  return { byId, make, button, select, counted };
})();
