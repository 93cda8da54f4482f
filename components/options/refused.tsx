/** What is said of a file that was not read. */

/** @param why Why it was not, and what to do next: a line each, without their full stops. */
export function Refused({ name, why }: { name: string; why: readonly string[] }) {
  return (
    <div class="refused">
      <p>
        <b>{name} was not read.</b> Nothing was changed.
      </p>
      {why.map((line) => (
        <p key={line}>{line}.</p>
      ))}
    </div>
  );
}
