import { createRoot } from 'react-dom/client';
import { useDropzone } from 'react-dropzone';
import { tell } from './lists.js';

function Zone() {
  const { getRootProps, getInputProps } = useDropzone({
    onDrop: (files) => tell('files')(files.map(({ name, size }) => `${name} ${size}`)),
  });
  return (
    <form>
      <h3>Résumé</h3>
      <div {...getRootProps()} style={{ border: '1px dashed', padding: 40 }}>
        <input {...getInputProps()} />
        Drop your résumé here, or click to choose a file
      </div>
    </form>
  );
}

createRoot(document.querySelector('#root')).render(<Zone />);
