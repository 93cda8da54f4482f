/** A job page with everything around it that is not the job. */
export const JOB = `<!doctype html><title>Job</title><style>.gone { display: none }</style>
<nav>COBOL Fortran Delphi</nav>
<main>
  <h1>Site Reliability Engineer</h1>
  <p>We keep the edge of a video company up, in three countries, around the clock, and are glad of anyone who likes that.</p>
  <h2>What we look for</h2>
  <ul><li>Postgres and Kafka in production</li><li>Fluent Python; no Java required</li><li>Terraform, k8s</li></ul>
  <p class="gone">Haskell</p><p>Go <span>to</span> our site.</p>
  <job-more></job-more>
  <iframe srcdoc="<p>You tune nginx, Varnish and the network that lies before them.</p>" width="400" height="200"></iframe>
  <label>Notes <textarea id="field">Scala</textarea></label><div contenteditable>Elixir developer</div>
</main>
<script>customElements.define('job-more', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<ul><li>Grafana</li></ul>'; }
});</script>`;

/** What the card of the package should say about it. */
export const NAMED = ['PostgreSQL', 'Kafka', 'Nginx', 'Varnish', 'Python'];
export const LACKING = ['Kubernetes', 'Terraform', 'Grafana'];
