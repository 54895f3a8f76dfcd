export class HtmlOutput {
  readonly #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(pixels: number): this {
    this.#width = pixels;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(pixels: number): this {
    this.#height = pixels;
    return this;
  }
}
