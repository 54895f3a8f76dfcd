export { openPart } from '../app/parts';
