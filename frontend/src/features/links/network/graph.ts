import type { Dimension, LinkNetwork } from '@/api';

export interface NetNode {
  readonly id: string;
  readonly name: string;
  readonly country?: string | undefined;
  readonly dimension?: Dimension | undefined;
  readonly links: number;
  readonly neighbours: number;
}

export interface NetEdge {
  readonly id: string;
  readonly from: NetNode;
  readonly to: NetNode;
  readonly links: number;
}

export interface Graph {
  /** Those with most links first. */
  readonly nodes: readonly NetNode[];
  readonly edges: readonly NetEdge[];
}

export interface Naming {
  readonly nameOf: (key: string) => string;
  readonly dimensionOf: (key: string) => Dimension | undefined;
}

/** The answer with its positions turned into what they stand for. */
export function graphOf({ nodes, edges }: LinkNetwork, { nameOf, dimensionOf }: Naming): Graph {
  const neighbours = nodes.map(() => 0);
  for (const { from, to } of edges)
    for (const end of [from, to]) neighbours[end] = (neighbours[end] ?? 0) + 1;
  const named = nodes.map(
    ({ key, name, country, links }, at): NetNode => ({
      id: key,
      name: name ?? nameOf(key),
      country,
      dimension: dimensionOf(key),
      links,
      neighbours: neighbours[at] ?? 0,
    }),
  );
  const joined = edges.flatMap(({ from, to, links }): NetEdge[] => {
    const [one, other] = [named[from], named[to]];
    return one && other ? [{ id: `${from}-${to}`, from: one, to: other, links }] : [];
  });
  return { nodes: named, edges: joined };
}

export interface Neighbour {
  readonly node: NetNode;
  readonly links: number;
}

/** What a node is joined to, by how many links. */
export function neighboursOf({ edges }: Graph, id: string): Neighbour[] {
  return edges
    .filter(({ from, to }) => from.id === id || to.id === id)
    .map(({ from, to, links }) => ({ node: from.id === id ? to : from, links }))
    .sort((a, b) => b.links - a.links);
}
