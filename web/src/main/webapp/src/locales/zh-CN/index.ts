import admin from './admin.json';
import common from './common.json';
import dashboard from './dashboard.json';
import desk from './desk.json';
import purchasing from './purchasing.json';
import queue from './queue.json';
import store from './store.json';
import tickets from './tickets.json';
import survey from './survey.json';
import welcome from './welcome.json';

/** One namespace per feature, and `common` for what they share. */
const texts = { common, tickets, survey, welcome, desk, queue, store, purchasing, dashboard, admin };

export type Resources = typeof texts;
export default texts;
