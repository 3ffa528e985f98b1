import common from './common.json';
import tickets from './tickets.json';
import request from './request.json';
import survey from './survey.json';
import welcome from './welcome.json';

/** One namespace per feature, and `common` for what they share. */
const texts = { common, tickets, request, survey, welcome };

export type Resources = typeof texts;
export default texts;
