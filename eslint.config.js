import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist*/", ".dist-*/", ".astro/", ".cache/", "node_modules/"] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // A `!` earns a reason that a reader can see: in the comment beside it, or in the lines above.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      "astro/no-set-html-directive": "error",
    },
  },
  {
    // JSON-LD is data, not markup: it can be written in no other way, and escapes what could end it.
    files: ["src/components/JsonLd.astro"],
    rules: { "astro/no-set-html-directive": "off" },
  },
);
