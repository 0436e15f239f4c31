/** A button of the card that is only a sign. */
export function CardTool({ label, path, onClick }: { label: string; path: string; onClick(): void }) {
  return (
    <button type="button" class="tool" onClick={onClick} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
