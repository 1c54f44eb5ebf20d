import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (body: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${body}`).qualitativeTargets;

test.each([
  [
    'II. MỤC TIÊU\n1. Mục tiêu chung: Nâng cao sức khỏe của Nhân dân trên địa bàn.\n2. Mục tiêu cụ thể:\n- Tỷ lệ hộ nghèo còn 1%.',
    ['Nâng cao sức khỏe của Nhân dân trên địa bàn.'],
  ],
  [
    'II. MỤC TIÊU\n\n- Nâng cao chất lượng khám bệnh, chữa bệnh.\n- Tỷ lệ hài lòng đạt 90%.',
    ['Nâng cao chất lượng khám bệnh, chữa bệnh.'],
  ],
  [
    'II. MỤC TIÊU\n\n- Tỷ lệ hài lòng đạt 90%. Không để dịch lớn xảy ra trên địa bàn.',
    ['Không để dịch lớn xảy ra trên địa bàn.'],
  ],
])('keeps what the objectives say without a number: %s', (body, expected) => expect(goals(body)).toEqual(expected));

test.each([
  'II. QUAN ĐIỂM\n\n- Lấy người dân làm trung tâm của sự phát triển.\n\nIII. MỤC TIÊU\n\n- Tỷ lệ hài lòng đạt 90%.',
  'II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n- Tỷ lệ hài lòng đạt 90%.\n\nIII. NHIỆM VỤ\n\n- Tuyên truyền sâu rộng trong Nhân dân.',
])('takes nothing else for an objective: %s', (body) => expect(goals(body)).toEqual([]));
