-- Categories every house starts with; administrators add their own.
insert into category (id, version, code, name_zh, name_en, respond_minutes, resolve_minutes, skill, icon) values
    ('00000000-0000-7000-8000-00000000c001', 0, 'WATER',     '水暖',   'Water and heating',  null, null, 'water',     'droplet'),
    ('00000000-0000-7000-8000-00000000c002', 0, 'POWER',     '供电照明', 'Power and lighting', null, null, 'power',     'bolt'),
    ('00000000-0000-7000-8000-00000000c003', 0, 'NETWORK',   '网络',   'Network',            null, 60,   'network',   'wifi'),
    ('00000000-0000-7000-8000-00000000c004', 0, 'AC',        '空调',   'Air conditioning',   null, null, 'ac',        'snowflake'),
    ('00000000-0000-7000-8000-00000000c005', 0, 'CARPENTRY', '门窗家具', 'Doors and furniture', null, null, 'carpentry', 'door'),
    ('00000000-0000-7000-8000-00000000c006', 0, 'EQUIPMENT', '办公设备', 'Office equipment',   null, 1440, 'equipment', 'printer'),
    ('00000000-0000-7000-8000-00000000c007', 0, 'OTHER',     '其他',   'Something else',     null, null, null,        'tool');
