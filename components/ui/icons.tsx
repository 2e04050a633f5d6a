import type { ReactNode, SVGProps } from 'react';

type IconProps = SVGProps<SVGSVGElement>;

export function ArrowUpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 16V4.5M5 9.5l5-5 5 5" />
    </Icon>
  );
}

export function ReplyIcon(props: IconProps) {
  return (
    <Icon data-mirrors="" {...props}>
      <path d="M4.5 4v4.5a4 4 0 0 0 4 4H16M12.5 9l3.5 3.5-3.5 3.5" />
    </Icon>
  );
}

export function ChatIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 3.25V13.5h.5a2 2 0 0 1-2-2z" />
    </Icon>
  );
}

export function ThumbUpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.5 9v7.5M6.5 9l3-6a1.9 1.9 0 0 1 1.9 2.2L11 8h3.8a1.7 1.7 0 0 1 1.7 2l-.9 5a1.8 1.8 0 0 1-1.8 1.5H4.6A1.1 1.1 0 0 1 3.5 15.4v-5.3A1.1 1.1 0 0 1 4.6 9z" />
    </Icon>
  );
}

export function ThumbDownIcon(props: IconProps) {
  return <ThumbUpIcon data-flips="" {...props} />;
}

export function CloseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4.5 10.5 3.7 3.7 7.3-8.4" />
    </Icon>
  );
}

export function CopyIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7.5 7.5h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM4.5 12.5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1" />
    </Icon>
  );
}

/** Clockwise in every direction of writing, as clocks are. Source: Material Design, "Bidirectionality". */
export function RetryIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M15.5 8A6 6 0 1 0 16 11.5M16 4v4.2h-4.2" />
    </Icon>
  );
}

export function StopIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="6" y="6" width="8" height="8" rx="1.5" fill="currentColor" />
    </Icon>
  );
}

export function MoreIcon(props: IconProps) {
  return (
    <Icon {...props} strokeWidth="2.5">
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" />
    </Icon>
  );
}

/** Decorative: the button around it carries the name. Sized by the text it stands in. */
function Icon({ children, ...props }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className="st-icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...props}
    >
      {children}
    </svg>
  );
}
