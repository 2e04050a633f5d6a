import { renderToString } from 'react-dom/server';
import { Product } from './product';

const html = renderToString(
  <Product endpoint="https://gateway.example" pageUrl="https://shop.example/p" />,
);
if (!html.includes('Questions about this product'))
  throw new Error(`Rendered on a server: ${html}`);
