/** One of several values that stand against each other, with the button that chooses it. */
interface SideOfProps {
  /** Where it comes from. */
  title: string;
  value: unknown;
  /** What the button does. */
  action: string;
  /** The place that is decided about, for who does not see it. */
  where: string;
  choose(): void;
}

export function SideOf({ title, value, action, where, choose }: SideOfProps) {
  return (
    <div class="side-of">
      <span class="hint">{title}</span>
      <span dir="auto">{shown(value)}</span>
      <button type="button" class="quiet" aria-label={`${action}: ${where}`} onClick={choose}>
        {action}
      </button>
    </div>
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'Removed';
  if (typeof value === 'string') return value || 'Empty';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(shown).join(', ')
    : String(value);
}
