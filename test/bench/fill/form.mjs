/** A form of so many controls, in sections of ten, each with its own label. */
export function formOf(controls) {
  const options = (names) =>
    ['Select…', ...names].map((name) => `<option>${name}</option>`).join('');
  const section = (i) => `<section><h2>Employment ${i + 1}</h2>
    <label>Company <input name="job[${i}][company]"></label>
    <label>Job title <input name="job[${i}][title]"></label>
    <label>Start date <input name="job[${i}][start]" placeholder="MM/YYYY"></label>
    <label>End date <input name="job[${i}][end]" placeholder="MM/YYYY"></label>
    <label>City <input name="job[${i}][city]"></label>
    <label>Country <select name="job[${i}][country]">${options(['Austria', 'Brazil', 'Canada', 'Denmark', 'Egypt'])}</select></label>
    <label>Degree <select name="job[${i}][degree]">${options(['Bachelor', 'Master', 'Doctorate'])}</select></label>
    <label>School <input name="job[${i}][school]"></label>
    <label>Field of study <input name="job[${i}][study]"></label>
    <label>Responsibilities <textarea name="job[${i}][text]"></textarea></label>
  </section>`;
  const sections = Array.from({ length: controls / 10 }, (_, i) => section(i)).join('\n');
  return `<!doctype html><html lang="en"><title>Form</title>
    <style>label { display: block } section { margin: 1em }</style>
    <form>${sections}<button type="submit">Send</button></form>
    <script>document.addEventListener('input', () => {}); document.addEventListener('change', () => {});</script>`;
}
