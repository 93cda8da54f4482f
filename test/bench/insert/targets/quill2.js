import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { mountQuill } from './kit/quill.js';

mountQuill(Quill);
