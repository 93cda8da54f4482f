import { render } from 'preact';
import { OptionsPage } from '../../components/options/page';
import { optionsHost } from '../host/options-host';

render(<OptionsPage host={optionsHost()} />, document.body);
