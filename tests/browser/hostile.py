"""Texts that try to be more than text on the page of a map, each by what it tries."""

from __future__ import annotations

_RUN = "window.owned=1"
_LINE, _PARAGRAPH = "\u2028", "\u2029"

_TEXTS = {
    # Markup.
    "a script": f"<script>{_RUN}</script>",
    "the end of a script": f"</script><script>{_RUN}</script>",
    "the end of a script, spelled oddly": f"</ScRiPt ><sCrIpT\n>{_RUN}</SCRIPT\t>",
    "a script in a comment": f"<!--<script>{_RUN}</script>-->",
    "a comment that never ends": "<!-- and <script> after it",
    "the end of a comment": f"--!><script>{_RUN}</script>",
    "character data": f"]]><script>{_RUN}</script><![CDATA[",
    "an image that fails": f"<img src=x onerror={_RUN}>",
    "an image from elsewhere": "<img src=http://example.org/a.png>",
    "a link with href": f"<a href='javascript:{_RUN}'>href</a>",
    "the word href alone": "see the href of the page",
    "a frame": f"<iframe srcdoc='<script>parent.owned=1</script>' src=javascript:{_RUN}></iframe>",
    "an object": f"<object data='data:text/html,<script>{_RUN}</script>'></object><embed src=//example.org>",
    "details that open": f"<details open ontoggle={_RUN}><summary>x</summary></details>",
    "a field in focus": f"<input autofocus onfocus={_RUN}>",
    "a form": f"<form action=javascript:{_RUN}><button id=go>x</button></form>",
    "another base": "<base href=http://example.org/>",
    "a page that goes on": "<meta http-equiv=refresh content='0;url=http://example.org/'>",
    "a style": "</style><style>*{background:url(http://example.org/a)}</style>",
    "a style sheet": "<link rel=stylesheet href=http://example.org/a.css>",
    "a template": f"<template><script>{_RUN}</script></template>",
    "an end of all that is open": f"</text></g></svg></title></textarea></noscript><svg onload={_RUN}>",
    # SVG, which an export is made of.
    "svg that loads": f"<svg xmlns='http://www.w3.org/2000/svg' onload='{_RUN}'><script>{_RUN}</script>",
    "svg with a foreign object": f"<svg><foreignObject><body onload={_RUN}></body></foreignObject></svg>",
    "svg that is set in motion": f"<svg><animate onbegin={_RUN} attributeName=x dur=1s></animate></svg>",
    "svg that uses another": "<svg><use href='http://example.org/a.svg#x' xlink:href='//example.org/'/>",
    "an entity of xml": '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
    "an instruction of xml": "<?xml-stylesheet href='http://example.org/a.xsl'?>",
    # Attributes and quotes.
    "the end of a double-quoted attribute": f'" onmouseover="{_RUN}" autofocus onfocus="{_RUN}',
    "the end of a single-quoted attribute": f"' onmouseover='{_RUN}' autofocus onfocus='{_RUN}",
    "an unquoted attribute": f"x onmouseover={_RUN} autofocus onfocus={_RUN} tabindex=0",
    "quotes of all sorts": "\"'`´‘’“”«»‹›„‚″′＂＇",
    "entities": f"&lt;script&gt;{_RUN}&lt;/script&gt; &#60;img src=x onerror={_RUN}&#62; &amp;amp;",
    # Addresses.
    "an address that is a script": f"javascript:{_RUN}",
    "such an address, spelled oddly": f" \tJaVa\nScRiPt\t:{_RUN}//",
    "an address that is a page": f"data:text/html,<script>{_RUN}</script>",
    "an address without its scheme": "//example.org/a",
    "a path upwards": "../../../../etc/passwd",
    # Styles.
    "css with an address": "url(http://example.org/a.png)",
    "css out of a value": "red;}*{background-image:url(http://example.org/b.png)}",
    "css that imports": "@import 'http://example.org/a.css'; expression(window.owned=1)",
    # Scripts and templates.
    "the end of a string": f"'; {_RUN}; //",
    "the end of a double-quoted string": f'"; {_RUN}; //',
    "a template literal": "`${window.owned=1}`${window.owned=1}",
    "a template of Jinja": "{{ 7 * 7 }}{% raw %}{# x #}{{ cycler.__init__.__globals__ }}",
    "a template of other makers": "<%= 7 * 7 %>${7*7}#{7*7}{{constructor.constructor('window.owned=1')()}}",
    "backslashes": "\\\\u003cscript\\u003e\\x3cscript\\x3e\\",
    "what replaces": "$& $1 $$ $` $' \\1 \\g<0>",
    "a percent": "%s %d %(name)s %3Cscript%3E %00 {0} {name}",
    # JSON and objects.
    "the end of json": f'"}}]}}</script><script>{_RUN}</script>{{"a":["',
    "json": '{"__proto__": {"owned": 1}, "constructor": {"prototype": {"owned": 1}}}',
    "the prototype": "__proto__",
    "the constructor": "constructor",
    "a method of every object": "hasOwnProperty",
    "what turns into a number": "valueOf",
    "a name of the window": "window",
    "a promise": "then",
    "nothing": "undefined null NaN",
    "a number": "-0",
    # Letters.
    "separators of lines": f"a{_LINE}{_RUN}{_PARAGRAPH}b\u0085c",
    "letters that turn the direction": "\u202egnp.exe\u202c \u2066\u2067\u200f\u061c امتحان \u2069",
    "letters that nobody sees": "\u200b\u200c\u200d\ufeff\u00ad\u180e\u2060",
    "control characters": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9b31m",
    "a NUL": "a\x00<script>\x00",
    "letters that are none": "\ufffe\uffff\ufdd0\U0001fffe",
    "accents upon accents": "Z" + "\u0323\u030d\u0334" * 200,
    "pictures": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇱🇸",
    "a word of 2,000 letters": "A" * 2_000,
    "20,000 letters": "Letters " * 2_500,
    "20,000 characters of markup": f"<b onclick={_RUN}>" * 1_000,
    "only blanks": " \t\u00a0\u3000",
    # A fragment of an address.
    "a fragment": f"#query=<img src=x onerror={_RUN}>&focus=__proto__&view=[1e999,NaN,0]",
    "a fragment that is not whole": "%E0%A4%A#%",
    # Cells.
    "a formula": "=cmd|'/C calc'!A1",
}

HOSTILE: dict[str, str] = {
    name: text.replace(_RUN, f"window.owned={at}").replace('{"owned": 1}', f'{{"owned": {at}}}')
    for at, (name, text) in enumerate(_TEXTS.items())
}
"""The texts, each by what it tries; one that runs leaves its number behind."""
