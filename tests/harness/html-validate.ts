import type { ConfigData } from 'html-validate';

/** Rules for the built pages. Each rule that is turned off has its reason. */
const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  root: true,
  rules: {
    // Astro's minifier and MDX write void elements both ways; HTML knows no difference.
    'void-style': 'off',
    // Astro drops quotes and shortens boolean attributes as HTML allows.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Whitespace is what the minifier leaves.
    'no-trailing-whitespace': 'off',
    // Safari takes the role of a list away where the style sheet takes its marks away; role="list" gives it back.
    'no-redundant-role': 'off',
    // Titles say which page it is before the name of the site; search engines cut, readers do not lose anything.
    'long-title': 'off',
    // A button outside a form sends nothing, whatever its type; below a form the next test wants one.
    'no-implicit-button-type': 'off',
    // The meta policy and scripts bear their own hashes; everything comes from this host.
    'require-sri': 'off',
  },
};

export default config;
