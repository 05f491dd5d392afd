/** Prefix to give to the names of a namespace, by its URI. */
export type CanonicalPrefixes = ReadonlyMap<string, string>;

interface Named {
  readonly name: string;
  readonly attribs: { [key: string]: string };
}

/**
 * Gives names in XML the prefix that the readers know, whatever prefix the file declared. Some programs write
 * `ns0:p` where Word writes `w:p`.
 */
export class NamespaceScopes {
  readonly #canonical: CanonicalPrefixes;
  /** Canonical prefix by the prefix in the file. One map for each open element; shared where nothing is declared. */
  readonly #scopes: ReadonlyMap<string, string>[] = [new Map()];

  constructor(canonical: CanonicalPrefixes) {
    this.#canonical = canonical;
  }

  open(name: string, attribs: { [key: string]: string }): Named {
    const scope = this.#declared(attribs);
    this.#scopes.push(scope);
    const renamed: { [key: string]: string } = {};
    for (const [key, value] of Object.entries(attribs)) {
      // An attribute without a prefix is in no namespace, also where there is a default one.
      renamed[key.includes(':') ? renameBy(scope, key) : key] = value;
    }
    return { name: renameBy(scope, name), attribs: renamed };
  }

  close(): void {
    this.#scopes.pop();
  }

  #declared(attribs: { readonly [key: string]: string }): ReadonlyMap<string, string> {
    const outer = this.#scopes.at(-1) ?? new Map<string, string>();
    let scope: Map<string, string> | undefined;
    for (const [key, value] of Object.entries(attribs)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      scope ??= new Map(outer);
      const prefix = key.slice('xmlns:'.length);
      const canonical = this.#canonical.get(value);
      if (canonical === undefined) scope.delete(prefix);
      else scope.set(prefix, canonical);
    }
    return scope ?? outer;
  }
}

function renameBy(scope: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':');
  const canonical = scope.get(colon === -1 ? '' : name.slice(0, colon));
  return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`;
}
