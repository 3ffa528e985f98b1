import admin from './admin.json';
import dashboard from './dashboard.json';
import desk from './desk.json';
import hotline from './hotline.json';
import purchasing from './purchasing.json';
import queue from './queue.json';
import reports from './reports.json';
import roster from './roster.json';
import store from './store.json';
import work from './work.json';

/** The texts of the desks, which a phone does not load to report a fault. */
const texts = { admin, dashboard, desk, hotline, purchasing, queue, reports, roster, store, work };

export type DeskResources = typeof texts;
export default texts;
