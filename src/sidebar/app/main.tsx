import { render } from 'preact';
import { App } from './app';

export { takePart } from './open-part';

import '../style/page.css';
import './style/frame.css';
import '../style/fields.css';
import '../style/buttons.css';
import '../style/outcomes.css';
import '../style/pills.css';
import './style/workflow.css';
import '../style/choices.css';

const element = document.getElementById('app');
if (element !== null) render(<App />, element);
