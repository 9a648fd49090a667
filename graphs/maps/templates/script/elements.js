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

  // A long text is cut until somebody asks for all of it: to wrap 20,000 letters takes a browser seconds.
  const LONGEST = 400;
  const shortened = (text) => {
    if (text.length <= LONGEST) return text;
    // Not within a letter that is written as two.
    const half = text.charCodeAt(LONGEST - 1) >= 0xd800 && text.charCodeAt(LONGEST - 1) < 0xdc00;
    return `${text.slice(0, half ? LONGEST - 1 : LONGEST)}…`;
  };
  // The text in the element (behind what is there already), with a button for the rest where it is cut.
  const fill = (element, text, named) => {
    const told = shortened(text);
    if (told === text) { element.append(text); return element; }
    const part = make("span", told, element);
    const whole = button("Show all", element, () => {
      part.textContent = text;
      whole.remove();
      part.tabIndex = -1;
      part.focus();
    }, { class: "whole", "aria-label": `Show all ${text.length.toLocaleString("en")} letters of the ${named || "text"}` });
    return element;
  };

  const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many || one + "s"}`;

  return { byId, make, button, select, shortened, fill, counted };
})();
