/** What a server sends for an address: header names in lower case. */
export type Headers = Record<string, string>;

/** The value of a `map $uri` for an address: the first expression that fits, else the default. */
function mapped(block: string, path: string): string {
  const entries = [...block.matchAll(/^\s*(default|~\S+)\s+"([^"]*)";/gm)].map(([, key = '', value = '']) => [key, value] as const);
  const fitting = entries.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
  return (fitting ?? entries.find(([key]) => key === 'default'))?.[1] ?? '';
}

/** The headers that our nginx configuration gives an address. An empty value sends no header. */
export function nginxHeaders(conf: string, path: string): Headers {
  const maps = new Map([...conf.matchAll(/map \$uri \$(\w+) \{([^}]*)\}/g)].map(([, name = '', block = '']) => [name, block]));
  const added = [...conf.matchAll(/^\s*add_header ([\w-]+) (?:"([^"]*)"|\$(\w+))/gm)];
  const values = added.map(([, name = '', text, map]) => [name.toLowerCase(), text ?? mapped(maps.get(map ?? '') ?? '', path)] as const);
  return Object.fromEntries(values.filter(([, value]) => value));
}

/** The headers that our Apache configuration gives an address; a later line sets a header anew. */
export function apacheHeaders(conf: string, path: string): Headers {
  const lines = [...conf.matchAll(/^Header (?:always )?set ([\w-]+) "([^"]*)"(?: "expr=(!?)\(?%\{REQUEST_URI\} =~ m#(.*?)#\)?")?$/gm)];
  const fits = (not: string | undefined, pattern: string | undefined) =>
    pattern === undefined || new RegExp(pattern).test(path) !== (not === '!');
  return Object.fromEntries(
    lines.filter(([, , , not, pattern]) => fits(not, pattern)).map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}
