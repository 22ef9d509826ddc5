declare namespace App {
  interface Locals {
    /** What the page being rendered has explained already, so that each definition is printed once. */
    explained?: Set<string>;
  }
}
