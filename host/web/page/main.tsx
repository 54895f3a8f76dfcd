import { render } from 'preact';
import { App } from './app';
import { connect } from './connect';
import './style/page.css';
import './style/grid.css';
import './style/chrome.css';
import './style/panel.css';
import './style/dialog.css';

const place = document.getElementById('page');
if (place) render(<App />, place);
void connect();
