import type { PluralLabel } from '../format';

/** Every visible string of the FAQ section and of the launcher. `{…}` stands for a value and must be kept. */
export type FaqLabels = {
  faqHeading: string;
  faqLoading: string;
  faqGenerating: string;
  faqListFailed: string;
  faqAnswerLoading: string;
  faqAnswerLoaded: string;
  faqRetry: string;
  faqErrorOffline: string;
  faqErrorNetwork: string;
  faqErrorTimeout: string;
  faqErrorUnavailable: string;
  faqErrorBusy: string;
  /** `{count}` seconds. */
  faqErrorBusyFor: PluralLabel;
  faqErrorGone: string;
  faqErrorOther: string;
  faqFollowUp: string;
  /** Accessible name of the follow-up button; `{question}`. */
  faqFollowUpAbout: string;
  faqProvenance: string;
  faqHelpfulPrompt: string;
  faqHelpful: string;
  faqNotHelpful: string;
  faqReasonPrompt: string;
  faqReasonIncorrect: string;
  faqReasonIncomplete: string;
  faqReasonUnclear: string;
  faqReasonOffTopic: string;
  faqFeedbackThanks: string;
  faqAskLabel: string;
  faqAskPlaceholder: string;
  faqAskSubmit: string;
  faqAskButton: string;
  /** `{count}` new answers. */
  faqUnread: PluralLabel;
  faqChatFailed: string;
  /** Announced when a copied piece of text is on the clipboard. */
  faqCopied: string;
};
