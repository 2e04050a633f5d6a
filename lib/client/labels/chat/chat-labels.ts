/** Every visible string of the chat drawer; loaded with it. `{…}` stands for a value and must be kept. */
export type ChatLabels = {
  chatTitle: string;
};
