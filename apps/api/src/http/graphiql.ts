import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const EXAMPLES = `# Sáu Rõ: hỏi bằng GraphQL. Mọi dữ kiện dẫn về đúng câu đã in trong văn bản.
# Ctrl + Enter để chạy; phần “Docs” giải nghĩa từng trường.

# 1. Kế hoạch nào triển khai Nghị quyết 72-NQ/TW?
query AiTrienKhai {
  documents(filter: { carriesOut: "72-NQ/TW", held: true }) {
    totalCount
    edges { node { title issuer issuedOn { text } url } }
  }
}

# 2. Xã, phường nào đặt chỉ tiêu bảo hiểm y tế dưới 99%, và bằng câu nào?
query BaoHiemYTe {
  targets(filter: { indicator: ["health-insurance-coverage"], valueBelow: 99 }, orderBy: VALUE) {
    edges {
      node {
        comparator value unit due { year from } missing
        locality { fullName }
        passage { quote }
        document { title url }
      }
    }
  }
}

# 3. Đoạn văn này viện dẫn những văn bản nào?
query KiemTraSo {
  lookUpSymbol(text: "theo Kế hoạch số 214/KH-UBND và Chỉ thị số 25-CT/TW") {
    printed status why documents { slug held }
  }
}
`;

const page = promisify(gzip);
let packed: Promise<Buffer> | null = null;

/** GraphiQL as one gzipped page that asks nobody else for anything; made when it is first opened. */
export function graphiqlPage(): Promise<Buffer> {
  packed ??= page(renderGraphiQL({ endpoint: '/graphql', title: 'Sáu Rõ · GraphQL', defaultQuery: EXAMPLES }));
  return packed;
}

/** GraphiQL is one page of inline scripts: the policy allows these, and no outside address. */
export const GRAPHIQL_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";
