import astro from "eslint-plugin-astro";
import solid from "eslint-plugin-solid/configs/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** A number becomes text in one folder only, so that one quantity reads alike everywhere. */
const NUMBER_TO_TEXT = [
  {
    selector:
      "MemberExpression[property.name=/^(toFixed|toPrecision|toExponential|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]",
    message: "Numbers become text in src/format only: use one of its format… functions.",
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: "Numbers and dates become text in src/format only: use one of its format… functions.",
  },
];

const ENGINE_SYNTAX = [
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: "** differs between browsers in its last bits: use Decimal or @stdlib's pow.",
  },
  {
    // Without an argument it gives all the digits of a Decimal and no exponent: the engine's own text.
    selector: "CallExpression[callee.property.name='toFixed'][arguments.length>0]",
    message:
      "The engine rounds no result: how many digits a number shows is decided in src/format.",
  },
  {
    selector:
      "MemberExpression[property.name=/^(toPrecision|toExponential|toLocaleString)$/], MemberExpression[object.name='Intl']",
    message: "Numbers become text in src/format only.",
  },
];

const DECIMAL_IMPORT = {
  name: "decimal.js",
  message: "Import Decimal from the engine: it alone is configured (src/engine/decimal.ts).",
};

/** What would make the engine's results hang on where and when it runs. */
const IMPURE = [
  ["Date", "The engine has no clock: dates are day numbers (src/engine/calendar.ts)."],
  ["performance", "The engine has no clock."],
  ["setTimeout", "The engine has no clock."],
  ["setInterval", "The engine has no clock."],
  ["document", "The engine knows no page."],
  ["window", "The engine knows no page."],
  ["navigator", "The engine knows no browser."],
  ["localStorage", "The engine keeps nothing."],
  ["fetch", "The engine loads nothing."],
  ["process", "The engine knows no machine."],
  ["crypto", "The engine's randomness is seeded: see src/engine/market."],
].map(([name, message]) => ({ name, message }));

/** Their last bits differ between browsers, so a shared seed would give different pictures. */
const INEXACT = [
  "exp",
  "expm1",
  "log",
  "log1p",
  "log2",
  "log10",
  "pow",
  "sin",
  "cos",
  "tan",
  "cosh",
  "sinh",
  "tanh",
  "asin",
  "acos",
  "atan",
  "atan2",
  "asinh",
  "acosh",
  "atanh",
  "cbrt",
  "hypot",
];

const SOURCES = ["src/**/*.{ts,tsx}"];
const TYPED = ["**/*.{ts,tsx}"];

export default defineConfig(
  globalIgnores(["dist/", ".astro/", ".cache/", "reports/", "tests/structure/forbidden-imports/"]),
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An index just checked, or a Map's key just set, is known to us and not to the compiler.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.strict],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  // Its types are those of an older ESLint.
  { files: ["**/*.tsx"], .../** @type {any} */ (solid) },
  {
    files: ["**/*.tsx"],
    rules: {
      "solid/no-innerhtml": ["error", { allowStatic: false }],
      // What is postponed is called like a handler: it reads what holds by then.
      "solid/reactivity": ["error", { customReactiveFunctions: ["later"] }],
      "solid/style-prop": "error",
    },
  },
  astro.configs["flat/recommended"],
  {
    files: ["**/*.{ts,tsx,mjs,astro}"],
    rules: {
      eqeqeq: "error",
      "no-alert": "error",
      "no-debugger": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "prefer-const": "error",
    },
  },
  {
    files: [...SOURCES, "src/**/*.astro"],
    rules: {
      complexity: ["error", 20],
      "max-depth": ["error", 4],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-imports": ["error", { paths: [DECIMAL_IMPORT] }],
      "no-restricted-syntax": ["error", ...NUMBER_TO_TEXT],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: SOURCES,
    rules: {
      "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/format/**"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-globals": ["error", ...IMPURE],
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          property: "random",
          message: "Randomness is seeded: see src/engine/market.",
        },
        ...INEXACT.map((property) => ({
          object: "Math",
          property,
          message: "Differs between browsers in its last bits: use Decimal or @stdlib's.",
        })),
      ],
      "no-restricted-syntax": ["error", ...ENGINE_SYNTAX],
    },
  },
  { files: ["src/engine/decimal.ts"], rules: { "no-restricted-imports": "off" } },
  {
    // A test reads what it is about to doubt: parsed JSON, foreign files.
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A docstring's example is text until its test runs it.
      "@typescript-eslint/no-implied-eval": "off",
      "no-new-func": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // Queries of a rendering, and methods that are mocks, are handed about by their names.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["tests/**", "bench/**", "scripts/**"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-imports": ["error", { paths: [DECIMAL_IMPORT] }],
    },
  },
  {
    // A declaration for the compiler follows the compiler's forms.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": "off", "no-restricted-exports": "off" },
  },
  {
    // Configuration is read by tools that ask for a default export.
    files: ["src/content.config.ts"],
    rules: { "no-restricted-exports": "off" },
  },
);
