import Quill from 'quill1';
import 'quill1/dist/quill.core.css';
import { mountQuill } from './kit/quill.js';

mountQuill(Quill);
