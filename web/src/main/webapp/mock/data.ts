import type { Category, Item, PauseReason, Place, SlaClock, Ticket, TimelineEntry } from '../src/lib/api/types';

const minute = 60_000;
const from = Date.now();
/** Minutes from now, as an instant. */
export const at = (minutes: number) => new Date(from + minutes * minute).toISOString();

const category = (
  code: string,
  zh: string,
  en: string,
  parent: string | null,
  icon: string | null,
): Category => ({
  id: `c-${code}`,
  version: 0,
  parentId: parent && `c-${parent}`,
  code,
  name: { zh, en },
  skill: parent ?? code,
  skillLevel: 1,
  certificate: null,
  icon,
  active: true,
});

export const categories: Category[] = [
  category('water', '水', 'Water', null, 'water'),
  category('water.tap', '水龙头漏水', 'Tap leaks', 'water', null),
  category('water.pipe', '水管爆裂', 'Pipe burst', 'water', null),
  category('water.drain', '下水堵塞', 'Drain blocked', 'water', null),
  category('power', '电', 'Electricity', null, 'power'),
  category('power.light', '灯不亮', 'Light out', 'power', null),
  category('power.socket', '插座没电', 'Socket dead', 'power', null),
  category('network', '网络', 'Network', null, 'network'),
  category('network.down', '上不了网', 'No connection', 'network', null),
  category('network.slow', '网速慢', 'Slow connection', 'network', null),
  category('ac', '空调', 'Air conditioning', null, 'ac'),
  category('ac.cold', '不制冷', 'Does not cool', 'ac', null),
  category('ac.leak', '空调滴水', 'Drips water', 'ac', null),
  category('carpentry', '门窗家具', 'Doors and furniture', null, 'carpentry'),
  category('carpentry.door', '门锁坏了', 'Door lock broken', 'carpentry', null),
  category('carpentry.chair', '桌椅损坏', 'Desk or chair broken', 'carpentry', null),
  category('equipment', '办公设备', 'Office equipment', null, 'equipment'),
  category('equipment.printer', '打印机故障', 'Printer fault', 'equipment', null),
];

const place = (id: string, parentId: string | null, kind: Place['kind'], zh: string, en: string): Place => {
  const parent = places.find((other) => other.id === parentId);
  const made: Place = {
    id,
    version: 0,
    parentId,
    kind,
    code: id.toUpperCase(),
    name: { zh, en },
    path: parent ? { zh: `${parent.path.zh} · ${zh}`, en: `${parent.path.en} · ${en}` } : { zh, en },
    active: true,
    address: { text: null, latitude: null, longitude: null },
  };
  places.push(made);
  return made;
};
export const places: Place[] = [];
place('main', null, 'SITE', '主校区', 'Main campus');
for (const [id, zh, en] of [
  ['a', 'A 教学楼', 'Teaching building A'],
  ['b', 'B 实验楼', 'Laboratory building B'],
  ['d3', '3 号宿舍楼', 'Dormitory 3'],
] as const) {
  place(id, 'main', 'BUILDING', zh, en);
  for (const floor of [1, 2, 3]) {
    place(`${id}-${floor}`, id, 'FLOOR', `${floor} 层`, `Floor ${floor}`);
    for (const room of [1, 2, 3, 4, 5, 6]) {
      place(`${id}-${floor}0${room}`, `${id}-${floor}`, 'ROOM', `${floor}0${room} 室`, `Room ${floor}0${room}`);
    }
  }
}

export const items: Item[] = [
  ['TAP-15', '陶瓷阀芯 15 mm', 'Ceramic cartridge 15 mm', '个', 42],
  ['SEAL-20', '密封圈 20 mm', 'Seal ring 20 mm', '个', 180],
  ['HOSE-40', '不锈钢软管 40 cm', 'Steel hose 40 cm', '根', 0],
  ['LED-18', 'LED 灯管 18 W', 'LED tube 18 W', '根', 3],
].map(([sku, zh, en, unit, available]) => ({
  id: `i-${sku}`,
  sku: String(sku),
  name: { zh: String(zh), en: String(en) },
  unit: String(unit),
  available: Number(available),
  reserved: 0,
  onHand: Number(available),
  reorderPoint: 10,
  version: 0,
  homeBin: null,
  allowed: [],
}));

export const clock = (target: SlaClock['target'], started: number, due: number, stopped: number | null, state: SlaClock['state']) => ({
  target,
  startedAt: at(started),
  dueAt: at(due),
  pausedAt: state === 'PAUSED' ? at(-1200) : null,
  stoppedAt: stopped === null ? null : at(stopped),
  calendarId: 'cal-always',
  calendarVersion: 1,
  targetSeconds: (due - started) * 60,
  elapsedSeconds: ((stopped ?? (state === 'PAUSED' ? -1200 : 0)) - started) * 60,
  restsUntil: null,
  asOf: at(0),
  state,
});

const me = { id: 'p-staff', name: '王小雨', phone: null };
const technician = { id: 'p-technician', name: '李师傅', phone: '139 0000 1234' };
const ref = (id: string) => {
  const found = categories.find((one) => one.id === id)!;
  return { id: found.id, code: found.code, name: found.name };
};
const spot = (id: string) => {
  const found = places.find((one) => one.id === id)!;
  return { id: found.id, name: found.name, path: found.path, address: null };
};

const blank = {
  version: 3,
  channel: 'WEB',
  nature: 'NEED',
  impact: 'LOW',
  contact: '138 0013 8000',
  preferredFrom: null,
  preferredTo: null,
  watch: { others: 0, joined: false },
  respondedAt: null,
  plannedFor: null,
  finishedAt: null,
  closedAt: null,
  closure: 1,
  rework: 0,
  pause: null,
  parts: [],
  report: null,
  rating: null,
  allowed: [],
  requester: me,
  technician: null,
  team: null,
  pool: false,
  helpers: [],
  mergedInto: null,
  duplicates: [],
} satisfies Partial<Ticket>;

export const tickets: Ticket[] = [
  {
    ...blank,
    id: 't-1',
    number: 'T-2026-000131',
    status: 'IN_PROGRESS',
    title: '304 室水龙头一直滴水',
    description: '洗手池左边的水龙头关不紧，地上已经有水了。',
    category: ref('c-water.tap'),
    location: spot('a-304'),
    urgency: 'URGENT',
    technician,
    createdAt: at(-95),
    respondedAt: at(-80),
    sla: [clock('RESPOND', -95, 25, -80, 'MET'), clock('RESOLVE', -95, 18, null, 'RUNNING')],
    parts: [
      {
        lineId: 'l-1',
        itemId: 'i-TAP-15',
        sku: 'TAP-15',
        itemName: { zh: '陶瓷阀芯 15 mm', en: 'Ceramic cartridge 15 mm' },
        unit: '个',
        quantity: 1,
        issued: 1,
        status: 'ISSUED',
        supply: null,
      },
    ],
  },
  {
    ...blank,
    id: 't-2',
    number: 'T-2026-000128',
    status: 'PAUSED',
    title: '宿舍 203 空调不制冷',
    description: null,
    category: ref('c-ac.cold'),
    location: spot('d3-203'),
    urgency: 'NORMAL',
    technician,
    createdAt: at(-1800),
    respondedAt: at(-1700),
    sla: [clock('RESPOND', -1800, -1320, -1700, 'MET'), clock('RESOLVE', -1800, 900, null, 'PAUSED')],
    pause: { reason: 'PARTS', name: { zh: '等待配件', en: 'Waiting for parts' }, party: 'SUPPLIER', since: at(-1200), chaseAt: null, giveUpAt: at(6000) },
    parts: [
      {
        lineId: 'l-2',
        itemId: 'i-HOSE-40',
        sku: 'HOSE-40',
        itemName: { zh: '不锈钢软管 40 cm', en: 'Steel hose 40 cm' },
        unit: '根',
        quantity: 2,
        issued: 0,
        status: 'SHORT',
        supply: { stage: 'ORDERED', number: 'PO-2026-000017', expectedOn: at(2 * 1440).slice(0, 10) },
      },
    ],
  },
  {
    ...blank,
    id: 't-3',
    number: 'T-2026-000140',
    status: 'DISPATCHED',
    title: '实验楼 105 上不了网',
    description: '整间实验室都断网，下午两点有课。',
    category: ref('c-network.down'),
    location: spot('b-105'),
    urgency: 'URGENT',
    impact: 'MEDIUM',
    technician,
    createdAt: at(-70),
    sla: [clock('RESPOND', -70, -10, null, 'RUNNING'), clock('RESOLVE', -70, -10, null, 'RUNNING')],
  },
  {
    ...blank,
    id: 't-4',
    number: 'T-2026-000141',
    status: 'SUBMITTED',
    title: '阶梯教室桌椅松动',
    description: null,
    category: ref('c-carpentry.chair'),
    location: spot('a-101'),
    urgency: 'LOW',
    createdAt: at(-12),
    sla: [clock('RESPOND', -12, 468, null, 'RUNNING'), clock('RESOLVE', -12, 2868, null, 'RUNNING')],
  },
  {
    ...blank,
    id: 't-5',
    number: 'T-2026-000119',
    status: 'FINISHED',
    title: '走廊灯不亮',
    description: '三楼东侧走廊，最里面那一盏。',
    category: ref('c-power.light'),
    location: spot('a-3'),
    urgency: 'NORMAL',
    technician,
    createdAt: at(-1500),
    respondedAt: at(-1460),
    finishedAt: at(-30),
    sla: [clock('RESPOND', -1500, -1020, -1460, 'MET'), clock('RESOLVE', -1500, -60, -30, 'BREACHED')],
    report: { cause: '灯管老化', remedy: '更换 LED 灯管并测试', labourMinutes: 25, causeCode: null, remedyCode: null },
  },
  {
    ...blank,
    id: 't-6',
    number: 'T-2026-000098',
    status: 'CLOSED',
    title: '打印机卡纸',
    description: null,
    category: ref('c-equipment.printer'),
    location: spot('b-202'),
    urgency: 'NORMAL',
    technician,
    createdAt: at(-8000),
    respondedAt: at(-7900),
    finishedAt: at(-7700),
    closedAt: at(-7600),
    sla: [clock('RESPOND', -8000, -7880, -7900, 'MET'), clock('RESOLVE', -8000, -6560, -7700, 'MET')],
    report: { cause: '搓纸轮积灰', remedy: '清洁搓纸轮', labourMinutes: 15, causeCode: null, remedyCode: null },
    rating: { score: 5, fixed: true, comment: '来得很快，谢谢！', answeredAt: at(-7600) },
  },
];

tickets.push({
  ...blank,
  id: 't-7',
  number: 'T-2026-000139',
  status: 'TRIAGED',
  title: '三楼走廊水管漏水',
  description: '天花板在滴水，已经放了水桶。',
  category: ref('c-water.pipe'),
  location: spot('b-3'),
  urgency: 'URGENT',
  requester: { id: 'p-student', name: '何同学', phone: null },
  createdAt: at(-40),
  sla: [clock('RESPOND', -40, 80, null, 'RUNNING'), clock('RESOLVE', -40, 80, null, 'RUNNING')],
});

type Step = [minutes: number, kind: string, actor: TimelineEntry['actor'], note?: string, data?: Record<string, unknown>];
const history = (steps: Step[]): TimelineEntry[] =>
  steps.map(([minutes, kind, actor, note, data], index) => ({
    id: `e-${index}-${minutes}`,
    at: at(minutes),
    recordedAt: at(minutes),
    toldLater: false,
    actor,
    kind,
    from: null,
    to: null,
    note: note ?? null,
    data: data ?? {},
  }));

const dispatcher = { id: 'p-dispatcher', name: '陈调度' };
export const timelines: Record<string, TimelineEntry[]> = {
  't-1': history([
    [-95, 'submitted', me],
    [-90, 'triaged', dispatcher],
    [-88, 'dispatched', dispatcher, undefined, { technicianName: technician.name }],
    [-80, 'accepted', technician],
    [-60, 'work-started', technician],
    [-55, 'parts-requested', technician, undefined, { lines: [{ itemName: { zh: '陶瓷阀芯 15 mm', en: 'Ceramic cartridge 15 mm' }, quantity: 1, unit: '个' }] }],
    [-54, 'stock-reserved', null, undefined, { itemName: { zh: '陶瓷阀芯 15 mm', en: 'Ceramic cartridge 15 mm' }, quantity: 1 }],
    [-40, 'stock-issued', { id: 'p-storekeeper', name: '赵仓管' }, undefined, { itemName: { zh: '陶瓷阀芯 15 mm', en: 'Ceramic cartridge 15 mm' }, quantity: 1 }],
    [-20, 'commented', me, '谢谢，地上的水麻烦也擦一下。'],
  ]),
  't-2': history([
    [-1800, 'submitted', me],
    [-1790, 'triaged', dispatcher],
    [-1780, 'dispatched', dispatcher],
    [-1700, 'accepted', technician],
    [-1600, 'work-started', technician],
    [-1210, 'parts-requested', technician],
    [-1200, 'stock-short', null, undefined, { itemName: { zh: '不锈钢软管 40 cm', en: 'Steel hose 40 cm' }, short: 2 }],
    [-1200, 'work-paused', null, undefined, { reason: 'PARTS', party: 'STORE' }],
    [-1199, 'requisition-raised', null, undefined, { number: 'R-2026-000021' }],
    [-900, 'requisition-approved', null, undefined, { number: 'R-2026-000021' }],
    [-700, 'order-placed', null, undefined, { number: 'PO-2026-000017', supplierName: '恒达五金', expectedOn: at(2 * 1440).slice(0, 10) }],
  ]),
};
export const timelineOf = (ticket: Ticket): TimelineEntry[] =>
  (timelines[ticket.id] ??= history([[Math.round((Date.parse(ticket.createdAt) - from) / minute), 'submitted', ticket.requester]]));

const reason = (code: string, zh: string, en: string, party: PauseReason['party']): PauseReason => ({
  id: null,
  code,
  version: 0,
  name: { zh, en },
  party,
  stopsRespond: false,
  stopsResolve: true,
  stopsFirm: true,
  chaseAfter: 24,
  giveUpAfter: 120,
  active: true,
});

export const reasons: PauseReason[] = [
  reason('ACCESS', '无法进入现场', 'No access to the place', 'REQUESTER'),
  reason('PARTS', '等待配件', 'Waiting for parts', 'STORE'),
  reason('WEATHER', '天气原因', 'Weather', 'OTHER'),
];
