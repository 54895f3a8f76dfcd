/** A network of capacities, for the largest flow and the narrowest cut (Dinic 1970). */
export class FlowNetwork {
  private readonly heads: number[] = [];
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  /** What an edge can still carry; its reverse stands at the number next to it. */
  private readonly rest: number[] = [];
  private level: Int32Array = new Int32Array(0);
  private cursor: Int32Array = new Int32Array(0);

  /** A new node's number. */
  addNode(): number {
    return this.heads.push(-1) - 1;
  }

  addEdge(from: number, to: number, capacity: number): void {
    this.pushEdge(from, to, capacity);
    this.pushEdge(to, from, 0);
  }

  /** The largest flow from source to sink. */
  maximum(source: number, sink: number): number {
    let total = 0;
    while (this.layer(source, sink)) {
      this.cursor = Int32Array.from(this.heads);
      for (;;) {
        const pushed = this.push(source, sink, Infinity);
        if (pushed === 0) break;
        total += pushed;
      }
    }
    return total;
  }

  /** After `maximum`: whether a node lies on the source's side of the narrowest cut. */
  isOnSourceSide(node: number): boolean {
    return (this.level[node] ?? -1) >= 0;
  }

  private pushEdge(from: number, to: number, capacity: number): void {
    this.next.push(this.heads[from] ?? -1);
    this.heads[from] = this.to.push(to) - 1;
    this.rest.push(capacity);
  }

  /** Distances from the source over edges with something left; false when the sink is cut off. */
  private layer(source: number, sink: number): boolean {
    this.level = new Int32Array(this.heads.length).fill(-1);
    this.level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      const level = this.levelOf(node) + 1;
      for (let edge = at(this.heads, node); edge >= 0; edge = at(this.next, edge)) {
        const neighbour = at(this.to, edge);
        if (at(this.rest, edge) === 0 || this.levelOf(neighbour) >= 0) continue;
        this.level[neighbour] = level;
        queue.push(neighbour);
      }
    }
    return this.levelOf(sink) >= 0;
  }

  private levelOf(node: number): number {
    return this.level[node] ?? -1;
  }

  private push(node: number, sink: number, limit: number): number {
    if (node === sink) return limit;
    for (let edge = this.cursor[node] ?? -1; edge >= 0; edge = at(this.next, edge)) {
      this.cursor[node] = edge;
      const neighbour = at(this.to, edge);
      const rest = at(this.rest, edge);
      if (rest === 0 || this.levelOf(neighbour) !== this.levelOf(node) + 1) continue;
      const pushed = this.push(neighbour, sink, Math.min(limit, rest));
      if (pushed === 0) continue;
      this.rest[edge] = rest - pushed;
      this.rest[edge ^ 1] = at(this.rest, edge ^ 1) + pushed;
      return pushed;
    }
    this.cursor[node] = -1;
    return 0;
  }
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? -1;
}
