import type { OrganizationType } from '../../model.ts';

const REGULATES =
  /金融(服务|监管|监督|管理|行为|市场|委|稳定|工作局)|地方金融|监管局|监管委|证监|银监|保监|证券|期货|外汇|银行管理|审慎|金管|网信|互联网信息|市场监督|市场监管|央行|中央银行|储备银行|整治办|数字创新管理/;

/** Reads the type off the form of a name. */
export function typeOf(unit: string, name: string): OrganizationType {
  if (unit.endsWith('法院')) return 'court';
  if (/检察/.test(unit)) return 'court';
  if (/(省委|市委|区委|县委|州委|党委|纪委|工委)$/.test(unit) || name.endsWith('党')) return 'party';
  if (/议会|国会|众议院|参议院|人大|人民代表大会|政协|常委会/.test(unit)) return 'legislature';
  if (
    /(协会|学会|商会|研究会|联盟|联合会|公会|促进会|策进会|联谊会|专委会|专业委员会|基金会|推进组|研究组|项目组)$/.test(
      unit,
    )
  )
    return 'association';
  if (/(大学|学院|分校)$/.test(unit)) return 'university';
  if (/(日报|晚报|早报|晨报|时报|商报|周刊|通讯社|卫视|电视台|报社|出版社|证券报|青年报|传媒)$/.test(unit))
    return 'media';
  if (REGULATES.test(name) || (/(分行|支行|营管部|营业管理部)$/.test(unit) && /人民银行|人行|央行/.test(name)))
    return 'regulator';
  if (/(银行|分行|支行)$/.test(unit)) return 'bank';
  if (/银行[^,]{0,6}有限(责任)?公司$/.test(name)) return 'bank';
  if (
    /(公司|集团|控股|交易所|事务所|律所|科技|资本|金服|财险|智库|数科|创投|支付|网|证券|保险|产险|寿险|股份|国投|产投|城投|金控|数码|网络|电讯|软件)$/.test(
      unit,
    )
  )
    return 'company';
  if (/(研究院|研究所|研究中心|实验室|研究小组)$/.test(unit))
    return /国家|中国|中央|省|市/.test(name) ? 'government' : 'association';
  if (/链$|平台$/.test(unit)) return 'project';
  return 'government';
}
