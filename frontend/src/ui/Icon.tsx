export type IconName =
  | 'home'
  | 'territory'
  | 'actor'
  | 'link'
  | 'agreement'
  | 'map'
  | 'network'
  | 'search'
  | 'close'
  | 'plus'
  | 'minus'
  | 'download'
  | 'import'
  | 'administration'
  | 'columns'
  | 'document'
  | 'history'
  | 'print'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'chevron'
  | 'check'
  | 'offline'
  | 'sign-out'
  | 'keyboard'
  | 'language'
  | 'sun'
  | 'moon'
  | 'screen'
  | 'edit'
  | 'filter'
  | 'external'
  | 'calendar'
  | 'merge'
  | 'split'
  | 'more';

export type StateIconName =
  | 'state-active'
  | 'state-clear'
  | 'state-conflict'
  | 'state-draft'
  | 'state-lapsed'
  | 'state-refused'
  | 'state-waiting'
  | 'state-paused'
  | 'state-group';

interface Props {
  readonly name: IconName | StateIconName;
  readonly className?: string;
}

/** From the sprite that the build puts into the page, so that an icon never arrives late. Decoration beside words, or inside a control that has a name of its own; never the only telling. */
export function Icon({ name, className = '' }: Props) {
  return (
    <svg className={`ic ${className}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
