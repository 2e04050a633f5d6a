import type { PluralLabel } from '../format';

/**
 * The strings that only the chat drawer shows; loaded with it. What the FAQ section says too is in its catalogue.
 * `{…}` stands for a value and must be kept.
 */
export type ChatLabels = {
  chatTitle: string;
  chatClose: string;
  chatMenu: string;
  chatNew: string;
  chatNewConfirm: string;
  chatNewYes: string;
  chatNewNo: string;
  chatCopyAll: string;
  /** Accessible name of the transcript. */
  chatLog: string;
  chatDisclosure: string;
  chatEmptyTitle: string;
  chatEmptyText: string;
  chatSuggestions: string;
  chatInput: string;
  chatPlaceholder: string;
  /** In place of the placeholder once there is something to follow up on. */
  chatPlaceholderFollowUp: string;
  chatSend: string;
  chatStop: string;
  /** `{count}` characters; negative is never passed. */
  chatLeft: PluralLabel;
  chatTooLong: PluralLabel;
  /** Read before the shopper's lines and before answers. */
  chatYou: string;
  chatAssistant: string;
  chatTyping: string;
  /** After 8 seconds. */
  chatTypingLong: string;
  /** After 30 seconds. */
  chatTypingVeryLong: string;
  chatQueued: string;
  chatOffline: string;
  /** `{count}` seconds. */
  chatWaiting: PluralLabel;
  chatReconnecting: string;
  chatNotSentNetwork: string;
  chatNotSentUnavailable: string;
  chatNotSentRejected: string;
  chatNotSentStopped: string;
  /** The gateway has settled that it does not know; sending again may ask twice. */
  chatUnknown: string;
  /** Nothing came back in time; asking for the answer is safe. */
  chatNoAnswer: string;
  chatInterrupted: string;
  chatStopped: string;
  chatResend: string;
  chatCheck: string;
  chatEdit: string;
  /** `{title}` of the page the conversation goes on about. */
  chatPage: string;
  chatRestarted: string;
  chatFaqTag: string;
  chatAnswerFailed: string;
  chatCopyAnswer: string;
  chatCopyFailed: string;
  chatNewAnswer: string;
  chatJump: string;
};
