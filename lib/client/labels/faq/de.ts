import type { FaqLabels } from './faq-labels';

export const de: FaqLabels = {
  faqHeading: 'Fragen zu diesem Produkt',
  faqLoading: 'Fragen werden geladen …',
  faqGenerating: 'Fragen zu diesem Produkt werden vorbereitet …',
  faqListFailed: 'Die Fragen konnten nicht geladen werden.',
  faqAnswerLoading: 'Antwort wird geladen …',
  faqAnswerLoaded: 'Antwort geladen.',
  faqRetry: 'Erneut versuchen',
  faqErrorOffline: 'Sie sind offline. Die Antwort wird geladen, sobald Sie wieder online sind.',
  faqErrorNetwork:
    'Der Shop ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  faqErrorTimeout: 'Die Antwort dauert zu lange. Bitte versuchen Sie es erneut.',
  faqErrorUnavailable:
    'Antworten sind gerade nicht verfügbar. Bitte versuchen Sie es gleich noch einmal.',
  faqErrorBusy: 'Das waren viele Anfragen auf einmal. Bitte versuchen Sie es gleich noch einmal.',
  faqErrorBusyFor: {
    one: 'Das waren viele Anfragen auf einmal. Bitte versuchen Sie es in {count} Sekunde erneut.',
    other:
      'Das waren viele Anfragen auf einmal. Bitte versuchen Sie es in {count} Sekunden erneut.',
  },
  faqErrorGone: 'Diese Frage gibt es nicht mehr. Sie können sie aber selbst stellen.',
  faqErrorOther: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
  faqFollowUp: 'Nachfragen',
  faqFollowUpAbout: 'Nachfragen zu: {question}',
  faqProvenance: 'KI-generiert anhand dieser Produktseite',
  faqHelpfulPrompt: 'War das hilfreich?',
  faqHelpful: 'Hilfreich',
  faqNotHelpful: 'Nicht hilfreich',
  faqReasonPrompt: 'Was hat nicht gestimmt?',
  faqReasonIncorrect: 'Es stimmt nicht',
  faqReasonIncomplete: 'Es fehlt etwas',
  faqReasonUnclear: 'Schwer verständlich',
  faqReasonOffTopic: 'Nicht zu diesem Produkt',
  faqFeedbackThanks: 'Danke für Ihre Rückmeldung.',
  faqAskLabel: 'Frage zu diesem Produkt stellen',
  faqAskPlaceholder: 'Ihre Frage',
  faqAskSubmit: 'Senden',
  faqAskButton: 'Frage stellen',
  faqUnread: {
    one: '{count} neue Antwort',
    other: '{count} neue Antworten',
  },
  faqChatFailed:
    'Der Chat konnte nicht geöffnet werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  faqCopied: 'Kopiert',
};
