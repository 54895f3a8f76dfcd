import { render } from 'preact';
import { Home } from './home';
import './style.css';

const place = document.getElementById('app');
if (place !== null) render(<Home language="id" />, place);
