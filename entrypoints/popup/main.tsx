import { render } from 'preact';
import { Card } from '../../components/card/card';
import { HostProvider } from '../../components/host';
import { browserHost } from '../host/browser-host';
import { guardDrops } from '../host/guard-drops';

guardDrops();

render(
  <HostProvider value={browserHost('popup')}>
    <Card />
  </HostProvider>,
  document.querySelector('#card') ?? document.body,
);
