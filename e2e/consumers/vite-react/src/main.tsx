import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'shelftalk/react/styles.css';
import { Product } from './product';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Product endpoint={import.meta.env.VITE_GATEWAY} pageUrl={location.href} />
    </StrictMode>,
  );
}
